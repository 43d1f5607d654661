def bigger(a):
    return [sum(y > x for y in a[:i]) for i, x in enumerate(a)]

n = int(input())
l = list(map(int, input().split()))
r = list(map(int, input().split()))
a = [n - l[i] - r[i] for i in range(n)]
if all(a) and min(a) >= 1 and bigger(a) == l and bigger(a[::-1])[::-1] == r:
    print("YES")
    print(" ".join(map(str, a)))
else:
    print("NO")
