from collections import Counter
n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
pos = {x: i for i, x in enumerate(b)}
print(max(Counter(abs(pos[x] - i) for i, x in enumerate(a)).values()))
