n = int(input())
s = input()
r = ""
if "1" in s:
    r = "1"
for c in s:
    if c == "0":
        r += c
print(r)
