s = list(input().strip())
mask = dict.fromkeys("abcdefghijklmnopqrstuvwxyz", 0)
for i, c in enumerate(s):
    mask[c] |= 1 << i
for _ in range(int(input())):
    kind, a, b = input().split()
    i = int(a) - 1
    if kind == "1":
        mask[s[i]] ^= 1 << i
        s[i] = b
        mask[b] |= 1 << i
    else:
        window = (1 << int(b)) - (1 << i)
        print(sum(1 for m in mask.values() if m & window))
