print(len({input() for _ in range(int(input()))}))
