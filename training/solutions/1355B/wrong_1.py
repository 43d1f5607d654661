from collections import Counter
for _ in range(int(input())):
    n = int(input())
    c = Counter(map(int, input().split()))
    print(sum(c[x] // x for x in c))
