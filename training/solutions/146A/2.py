def check(n, s):
    bal = 0
    for i in range(n):
        if s[i] != "4" and s[i] != "7":
            return False
        if i < n // 2:
            bal += int(s[i])
        else:
            bal -= int(s[i])
    return bal == 0
n = int(input())
print("YES" if check(n, input()) else "NO")
