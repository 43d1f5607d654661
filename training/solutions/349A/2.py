def sell(line):
    c25 = c50 = 0
    for x in line:
        if x == 25:
            c25 += 1
        elif x == 50:
            if c25 == 0:
                return False
            c25 -= 1
            c50 += 1
        elif c50 and c25:
            c50 -= 1
            c25 -= 1
        elif c25 >= 3:
            c25 -= 3
        else:
            return False
    return True
n = int(input())
print("YES" if sell(map(int, input().split())) else "NO")
