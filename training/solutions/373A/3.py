k = int(input())
a = [0] * 10
for i in range(4):
    for c in input().strip():
        if c != ".":
            a[int(c)] += 1
if max(a) <= 2 * k:
    print("YES")
else:
    print("NO")
