for _ in range(int(input())):
    n = int(input())
    a = input().strip().split("A")
    ans = 0
    for x in a[1:]:
        if len(x) > ans:
            ans = len(x)
    print(ans)
