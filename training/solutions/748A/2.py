n, m, k = map(int, input().split())
desk = (k + 1) // 2
lane = (desk + m - 1) // m
print(lane, desk - (lane - 1) * m, "L" if k % 2 else "R")
