n = int(input())

def ways(pennants):
    f = [1] + [0] * pennants
    for table in range(n):
        for i in range(1, pennants + 1):
            f[i] += f[i - 1]
    return f[pennants]

print(ways(5) * ways(3))
