for _ in range(int(input())):
    n = int(input())
    total = 0
    keys = [0]
    for i, c in enumerate(input().strip(), 1):
        total += int(c)
        keys.append(total - i)
    keys.sort()
    good = run = 0
    for x, y in zip(keys, keys[1:]):
        run = run + 1 if x == y else 0
        good += run
    print(good)
