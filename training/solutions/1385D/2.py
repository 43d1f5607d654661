import string
for _ in range(int(input())):
    n = int(input())
    s = input()
    k = n.bit_length() - 1
    cost = [int(ch != string.ascii_lowercase[k]) for ch in s]
    size = 1
    while size < n:
        k -= 1
        c = string.ascii_lowercase[k]
        bad = [size - s[i:i + size].count(c) for i in range(0, n, size)]
        cost = [min(cost[i] + bad[i + 1], cost[i + 1] + bad[i]) for i in range(0, len(cost), 2)]
        size *= 2
    print(cost[0])
