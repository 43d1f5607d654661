for _ in range(int(input())):
    s = input().strip()
    best = 0
    for x in "0123456789":
        for y in "0123456789":
            length = 0
            for c in s:
                if c == (y if length % 2 else x):
                    length += 1
            best = max(best, length)
    print(len(s) - best)
