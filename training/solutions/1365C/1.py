from collections import Counter
n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
pos = {x: i for i, x in enumerate(b)}
shift = Counter((pos[x] - i) % n for i, x in enumerate(a))
print(max(shift.values()))
