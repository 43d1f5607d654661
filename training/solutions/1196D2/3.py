for _ in range(int(input())):
    n, k = map(int, input().split())
    kind = [("RGB".index(c) - i) % 3 for i, c in enumerate(input())]
    count = [0, 0, 0]
    most = 0
    for i in range(n):
        count[kind[i]] += 1
        if i >= k:
            count[kind[i - k]] -= 1
        if i >= k - 1:
            most = max(most, max(count))
    print(k - most)
