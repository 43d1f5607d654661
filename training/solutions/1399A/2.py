t = int(input())
for _ in range(t):
    n = int(input())
    s = set(map(int, input().split()))
    if max(s) - min(s) + 1 == len(s):
        print("YES")
    else:
        print("NO")
