n = int(input())
s = input().strip()
r = ""
for x in s:
    if x == "?":
        for c in "ACGT":
            if s.count(c) + r.count(c.lower()) < n / 4:
                x = c.lower()
    r += x
r = r.upper()
if all(r.count(c) == n / 4 for c in "ACGT"):
    print(r)
else:
    print("===")
