// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes what the shift tables expect, for fitting: reads "SMILES tab solvent" lines from standard
 * input, writes one JSON object a line.
 */
final class ShiftDump {

  private ShiftDump() {}

  public static void main(String[] args) throws IOException {
    ShiftResources resources = new ShiftResources();
    VariantBuilder builder = new VariantBuilder(resources);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split("\t");
        MappedMolecule molecule = IndazoleDrawing.read(parts[0]);
        String solvent = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : null;
        Variant variant = builder.variant(molecule, "indazole", solvent);
        out.println(json(molecule, variant, parts[0], solvent, resources));
      }
    }
    out.flush();
  }

  private static String json(
      MappedMolecule molecule,
      Variant variant,
      String smiles,
      String solvent,
      ShiftResources resources) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode node = mapper.createObjectNode();
    MoleculeGraph graph = MoleculeGraph.of(molecule);
    GroupNames names = new GroupNames(graph);
    Environments environments = new Environments(graph, names, molecule.label());
    SiteMap sites = new SiteMap(graph, molecule.label());
    node.put("smiles", smiles).put("label", molecule.label()).put("solvent", solvent);
    ArrayNode groups = node.putArray("groups");
    for (RingShifts.Substituent s :
        RingShifts.substituents(
            graph, names, resources.tables("indazole").ring(), molecule.label())) {
      groups.addArray().add(s.position()).add(s.name());
    }
    int nitrogen = 0;
    while (!molecule.label().equals(graph.locant(nitrogen))) {
      nitrogen++;
    }
    node.put("alphaClass", environments.alphaClass(sites.alpha(), nitrogen));
    ArrayNode carbons = node.putArray("carbons");
    for (CarbonSite c : variant.carbons()) {
      int atom = sites.carbons().get(c.id())[0];
      ObjectNode n = carbons.addObject();
      n.put("id", c.id()).put("label", c.label()).put("role", c.role()).put("h", c.hydrogens());
      n.put("atoms", c.atoms()).put("f", c.fluorines()).put("jcf", c.carbonFluorineHz());
      shift(n, c.shift());
      ArrayNode keys = n.putArray("keys");
      environments.keys(atom).forEach(keys::add);
    }
    ArrayNode protons = node.putArray("protons");
    for (ProtonSite p : variant.protons()) {
      ObjectNode n = protons.addObject();
      n.put("id", p.id()).put("label", p.label()).put("role", p.role()).put("c", p.carbonId());
      n.put("n", p.protons()).put("vicinal", p.vicinal());
      shift(n, p.shift());
    }
    ArrayNode nitrogens = node.putArray("nitrogens");
    for (NitrogenSite s : variant.nitrogens()) {
      shift(nitrogens.addObject().put("id", s.id()).put("label", s.label()), s.shift());
    }
    ArrayNode paths = node.putArray("paths");
    for (CouplingPath p : variant.paths()) {
      paths.addArray().add(p.protonId()).add(p.targetId()).add(p.bonds()).add(p.couplingClass());
    }
    ArrayNode contacts = node.putArray("contacts");
    for (SpatialContact c : variant.contacts()) {
      contacts.addArray().add(c.protonA()).add(c.protonB()).add(c.chance());
    }
    return node.toString();
  }

  private static void shift(ObjectNode node, ShiftDistribution shift) {
    node.put("mean", shift.meanPpm()).put("scale", shift.scalePpm());
    node.put("df", shift.degreesOfFreedom()).put("basis", shift.basis());
  }
}
