n = int(input())
mod = 1000000007
end = [0, 0]
color = 0
for _ in range(n):
    end[color] += end[1 - color] + 1
    end[color] %= mod
    color = 1 - color
print(sum(end) % mod)
