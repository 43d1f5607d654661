h1, a1, c1 = map(int, input().split())
h2, a2 = map(int, input().split())
s = (h2 + a1 - 1) // a1
h = 0
while h1 <= (s - 1) * a2:
    h += 1
    h1 += c1 - a2
print(h + s)
print("HEAL\n" * h + "STRIKE\n" * s)
