s = input().strip()
k = max(map(int, s))
parts = [0] * k
p = 1
for ch in reversed(s):
    for j in range(int(ch)):
        parts[j] += p
    p *= 10
print(k)
print(" ".join(map(str, parts)))
