from collections import Counter
for _ in range(int(input())):
    n, k = map(int, input().split())
    cnt = Counter(int(x) % k for x in input().split())
    if 0 in cnt:
        del cnt[0]
    if not cnt:
        print(0)
    else:
        r, c = cnt.most_common(1)[0]
        print(k * (c - 1) + k - r + 1)
