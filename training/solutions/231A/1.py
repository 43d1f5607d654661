print(sum(sum(map(int, input().split())) > 1 for _ in range(int(input()))))
