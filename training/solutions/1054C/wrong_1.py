n = int(input())
l = list(map(int, input().split()))
r = list(map(int, input().split()))
a = [n - x - y for x, y in zip(l, r)]
if min(a) > 0 and max(a) == n:
    print("YES")
    print(*a)
else:
    print("NO")
