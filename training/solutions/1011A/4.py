n, k = map(int, input().split())
a = sorted(ord(c) - ord("a") + 1 for c in input().strip())
b = []
for x in a:
    if len(b) < k and (len(b) == 0 or x - b[-1] > 1):
        b.append(x)
print(sum(b) if len(b) == k else -1)
