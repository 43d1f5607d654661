n = int(input())
while True:
    n, d = divmod(n, 10)
    t = ["O"] * 5
    t.insert(d % 5, "-")
    print(["O-|", "-O|"][d // 5] + "".join(t[:5]))
    if n == 0:
        break
