n, k = map(int, input().split())
a = input().split()
b = [0]
for x in map(int, a):
    if x != b[-1]:
        b.append(x)
b.append(0)
gain = [0] * (k + 1)
for i in range(1, len(b) - 1):
    l, r = b[i - 1], b[i + 1]
    if l == 0 or r == 0:
        gain[b[i]] += 1
    elif l == r:
        gain[b[i]] += 2
    else:
        gain[b[i]] += 1
print(gain.index(max(gain[1:]), 1))
