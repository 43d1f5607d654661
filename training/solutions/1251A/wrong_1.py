for _ in range(int(input())):
    s = input()
    print("".join(sorted(c for c in set(s) if s.count(c) % 2)))
