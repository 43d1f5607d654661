n = int(input())
s = input()
x = list(map(int, input().split()))
print(min([(x[i + 1] - x[i]) // 2 for i in range(n - 1) if s[i:i + 2] == "RL"], default=-1))
