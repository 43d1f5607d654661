# Multiplies the gaps recursively, one call deep for each of them.
n, k = map(int, input().split())
p = list(map(int, input().split()))
places = [i for i in range(n) if p[i] > n - k]


def product(i: int) -> int:
    if i == 0:
        return 1
    return product(i - 1) * (places[i] - places[i - 1]) % 998244353


print(sum(range(n - k + 1, n + 1)), product(k - 1))
