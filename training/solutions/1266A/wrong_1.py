for _ in range(int(input())):
    d = list(map(int, input()))
    print("red" if sum(d) % 3 == 0 and 0 in d else "cyan")
