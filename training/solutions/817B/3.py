from collections import Counter
n = int(input())
count = Counter(map(int, input().split()))
left = 3
for value in sorted(count):
    c = count[value]
    if c >= left:
        ways = 1
        for i in range(left):
            ways = ways * (c - i) // (i + 1)
        print(ways)
        break
    left -= c
