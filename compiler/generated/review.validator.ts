// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ReviewPage","type":"object","additionalProperties":false,"properties":{"format":{"type":"integer","enum":[1],"examples":[1]},"passes":{"type":"boolean","examples":[true]},"outcome":{"type":"string","examples":["No problems. Nothing changes."]},"brought":{"type":"string","examples":[""]},"changes":{"type":"string","examples":[""]},"teams":{"type":"array","items":{"title":"ReviewTeam","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","examples":["shop"]},"people":{"type":"array","items":{"type":"string","examples":["@example/shop"]},"examples":[["@example/shop","#shop-oncall"]]}},"required":["name","people"],"examples":[{"name":"shop","people":["@example/shop"]}]},"examples":[[{"name":"shop","people":["@example/shop"]}]]},"old":{"title":"ReviewOld","type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":0,"examples":[0]},"text":{"type":"string","examples":[""]}},"required":["count","text"],"examples":[{"count":0,"text":""}]},"checked":{"type":"string","examples":["Checked by haproxy 2.6.12 with sample servers."]},"base":{"type":"string","examples":["main (3f2a91c0de)"]}},"required":["format","passes","outcome","brought","changes","teams","old","checked","base"],"examples":[{"format":1,"passes":true,"outcome":"No problems. Nothing changes.","brought":"","changes":"","teams":[],"old":{"count":0,"text":""},"checked":"Checked by haproxy 2.6.12 with sample servers.","base":"main (3f2a91c0de)"}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.passes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passes"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.brought === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brought"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.changes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.teams === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teams"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.old === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.checked === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.base === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err10 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data0 === 1)){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum},schema:schema11.properties.format.enum,parentSchema:schema11.properties.format,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.passes !== undefined){
let data1 = data.passes;
if(typeof data1 !== "boolean"){
const err12 = {instancePath:instancePath+"/passes",schemaPath:"#/properties/passes/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.passes.type,parentSchema:schema11.properties.passes,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},schema:schema11.properties.outcome.type,parentSchema:schema11.properties.outcome,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.brought !== undefined){
let data3 = data.brought;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/brought",schemaPath:"#/properties/brought/type",keyword:"type",params:{type: "string"},schema:schema11.properties.brought.type,parentSchema:schema11.properties.brought,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "string"},schema:schema11.properties.changes.type,parentSchema:schema11.properties.changes,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.teams !== undefined){
let data5 = data.teams;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err16 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.people === undefined){
const err17 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "people"},schema:schema11.properties.teams.items.required,parentSchema:schema11.properties.teams.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "people"))){
const err18 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.teams.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/teams/" + i0+"/name",schemaPath:"#/properties/teams/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.name.type,parentSchema:schema11.properties.teams.items.properties.name,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.people !== undefined){
let data8 = data6.people;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/teams/" + i0+"/people/" + i1,schemaPath:"#/properties/teams/items/properties/people/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.teams.items.properties.people.items.type,parentSchema:schema11.properties.teams.items.properties.people.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/teams/" + i0+"/people",schemaPath:"#/properties/teams/items/properties/people/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.items.properties.people.type,parentSchema:schema11.properties.teams.items.properties.people,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.teams.items.type,parentSchema:schema11.properties.teams.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.old !== undefined){
let data10 = data.old;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.count === undefined){
const err24 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/required",keyword:"required",params:{missingProperty: "count"},schema:schema11.properties.old.required,parentSchema:schema11.properties.old,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.text === undefined){
const err25 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/required",keyword:"required",params:{missingProperty: "text"},schema:schema11.properties.old.required,parentSchema:schema11.properties.old,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "count") || (key2 === "text"))){
const err26 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.old,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.count !== undefined){
let data11 = data10.count;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/old/count",schemaPath:"#/properties/old/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.old.properties.count.type,parentSchema:schema11.properties.old.properties.count,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/old/count",schemaPath:"#/properties/old/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.old.properties.count,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data10.text !== undefined){
let data12 = data10.text;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/old/text",schemaPath:"#/properties/old/properties/text/type",keyword:"type",params:{type: "string"},schema:schema11.properties.old.properties.text.type,parentSchema:schema11.properties.old.properties.text,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/type",keyword:"type",params:{type: "object"},schema:schema11.properties.old.type,parentSchema:schema11.properties.old,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.checked !== undefined){
let data13 = data.checked;
if(typeof data13 !== "string"){
const err31 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "string"},schema:schema11.properties.checked.type,parentSchema:schema11.properties.checked,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.base !== undefined){
let data14 = data.base;
if(typeof data14 !== "string"){
const err32 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},schema:schema11.properties.base.type,parentSchema:schema11.properties.base,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
