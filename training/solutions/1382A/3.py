t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    a = input().split()
    b = set(input().split())
    r = [x for x in a if x in b]
    if len(r) > 0:
        print("YES")
        print("1", r[-1])
    else:
        print("NO")
