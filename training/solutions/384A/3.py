n = int(input())
r = []
for i in range(n):
    s = ""
    for j in range(n):
        if i % 2 == j % 2:
            s += "C"
        else:
            s += "."
    r.append(s)
print(sum(s.count("C") for s in r))
print("\n".join(r))
