t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    odd = 0
    even = 0
    for x in a:
        if x % 2 == 1:
            odd += 1
        else:
            even += 1
    if odd == 0 or (even == 0 and n % 2 == 0):
        print("NO")
    else:
        print("YES")
