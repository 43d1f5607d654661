for _ in range(int(input())):
    n = int(input())
    s = ans = 0
    for c in input().strip():
        s += int(c) - 1
        if s == 0:
            ans += 1
    print(ans)
