def days():
    y, m, d = map(int, input().split(":"))
    if m < 3:
        y -= 1
        m += 12
    return 365 * y + y // 4 - y // 100 + y // 400 + (153 * m + 8) // 5 + d
print(abs(days() - days()))
