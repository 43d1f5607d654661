n = int(input())
s = input()
for c in "ACGT":
    s = s.replace("?", c, max(0, n // 4 - s.count(c)))
if n % 4 or any(s.count(c) * 4 != n for c in "ACGT"):
    print("===")
else:
    print(s)
