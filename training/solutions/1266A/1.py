for _ in range(int(input())):
    s = input()
    d = list(map(int, s))
    ok = sum(d) % 3 == 0 and 0 in d and sum(x % 2 == 0 for x in d) > 1
    print("red" if ok else "cyan")
