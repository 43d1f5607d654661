def enough(n, k):
    rest, vasya = n, 0
    while rest > k:
        vasya += k
        rest -= k
        rest -= rest // 10
    return 2 * (vasya + rest) >= n

n = int(input())
bad, good = 0, n
while good - bad > 1:
    k = (bad + good) // 2
    if enough(n, k):
        good = k
    else:
        bad = k
print(good)
