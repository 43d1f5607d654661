n = int(input())
a = n // 2
alive = n - a
print(a + alive + a)
