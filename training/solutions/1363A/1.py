t = int(input())
for _ in range(t):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    odd = sum(v % 2 for v in a)
    even = n - odd
    ans = "No"
    for i in range(1, min(odd, x) + 1, 2):
        if x - i <= even:
            ans = "Yes"
    print(ans)
