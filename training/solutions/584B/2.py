n = int(input())
mod = 10 ** 9 + 7
every = bad = 1
for _ in range(n):
    every = every * 27 % mod
    bad = bad * 7 % mod
print((every - bad + mod) % mod)
