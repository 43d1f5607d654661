import sys
c = r = 0
for s in sys.stdin.read().split("\n"):
    if s[:1] == "+":
        c += 1
    elif s[:1] == "-":
        c -= 1
    elif ":" in s:
        r += c * len(s.split(":")[1].rstrip("\r"))
print(r)
