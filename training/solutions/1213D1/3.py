from collections import defaultdict

n, k = map(int, input().split())
count = defaultdict(int)
spent = defaultdict(int)
ans = 10 ** 9
for x in sorted(map(int, input().split())):
    for s in range(x.bit_length() + 1):
        y = x >> s
        if count[y] < k:
            count[y] += 1
            spent[y] += s
            if count[y] == k:
                ans = min(ans, spent[y])
print(ans)
