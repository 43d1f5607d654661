n = int(input())
need = [1, 2]
while need[-1] <= n:
    need.append(need[-1] + need[-2])
print(len(need) - 2)
