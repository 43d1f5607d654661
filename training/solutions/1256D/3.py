t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    s = input()
    zeros = ones = 0
    out = None
    for i in range(n):
        if s[i] == "1":
            ones += 1
        elif ones <= k:
            k -= ones
            zeros += 1
        else:
            out = "0" * zeros + "1" * (ones - k) + "0" + "1" * k + s[i + 1:]
            break
    print(out or "0" * zeros + "1" * ones)
