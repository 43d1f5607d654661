n = int(input())
total = 0
first, second = [], []
for _ in range(n):
    c, d = map(int, input().split())
    (first if d == 1 else second).append(total)
    total += c
if not second:
    print("Infinity")
elif first and 1900 - min(first) > 1899 - max(second):
    print("Impossible")
else:
    print(1899 - max(second) + total)
