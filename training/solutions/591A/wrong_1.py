l = int(input())
p = int(input())
q = int(input())
print(l * q / (p + q))
