for _ in range(int(input())):
    n, m = map(int, input().split())
    ones, size = {}, {}
    for i in range(n):
        for j, x in enumerate(map(int, input().split())):
            key = abs(2 * (i + j) - (n + m - 2))
            ones[key] = ones.get(key, 0) + x
            size[key] = size.get(key, 0) + 1
    ones.pop(0, None)
    print(sum(min(v, size[k] - v) for k, v in ones.items()))
