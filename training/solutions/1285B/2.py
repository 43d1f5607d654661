from itertools import accumulate
for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    m = min(min(accumulate(a)), min(accumulate(a[::-1])))
    print("YES" if m > 0 else "NO")
